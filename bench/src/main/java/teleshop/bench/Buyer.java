package teleshop.bench;

/** A customer of the bench, unlike every other in number and address. */
record Buyer(long id, String phone, String street) {

    private static final long SCATTER = 73_687_871;
    private static final long NUMBERS = 100_000_000;

    /** The {@code i}-th, who is not known to the shop yet. */
    static Buyer stranger(int i) {
        var phone = "139%08d".formatted((i + 1) * SCATTER % NUMBERS);
        return new Buyer(0, phone, "文三路%06d号2幢%d室".formatted(i, 100 + i % 900));
    }

    Buyer known(long as) {
        return new Buyer(as, phone, street);
    }

    /** As the fixtures take it. */
    String json() {
        return """
        {"name": "李小梅", "phones": ["%s"], "addresses": [{"province": "浙江省", "city": "杭州市",
          "district": "西湖区", "street": "%s"}]}"""
                .formatted(phone, street);
    }
}
