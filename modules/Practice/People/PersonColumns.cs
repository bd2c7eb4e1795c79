using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SaferCity.Practice.People;

/// <summary>
/// A person's columns in a table of a room, here for a property named Victim. A room copies this into a migration:
/// <code>
/// victim_given_name text not null, victim_family_name text not null, victim_date_of_birth date null, victim_name_key text not null,
/// victim_home_area_local_authority text null, victim_home_area_police_force text null, victim_home_area_from date null,
/// victim_employer text null, victim_postcode text null
/// </code>
/// </summary>
public static class PersonColumns
{
    public static void HasPerson<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, PersonDetails?>> property) where T : class
    {
        entity.OwnsOne(property, person => person.OwnsOne(p => p.HomeArea));
        entity.Navigation(property).IsRequired();
    }
}
