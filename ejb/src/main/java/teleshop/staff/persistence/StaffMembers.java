package teleshop.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.staff.domain.StaffMember;

/** Everybody who may sign in. */
@ApplicationScoped
public class StaffMembers {

    @PersistenceContext private EntityManager entityManager;

    public Optional<StaffMember> find(String name) {
        return Optional.ofNullable(entityManager.find(StaffMember.class, name));
    }

    public List<StaffMember> all() {
        return entityManager
                .createQuery("select s from StaffMember s order by s.name", StaffMember.class)
                .getResultList();
    }

    public void add(StaffMember member) {
        entityManager.persist(member);
    }
}
