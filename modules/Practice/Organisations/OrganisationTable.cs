using Microsoft.EntityFrameworkCore;

namespace SaferCity.Practice.Organisations;

/// <summary>The table <c>organisations</c>. A room copies this into a migration: <c>create table organisations (id uuid not null primary key, name text not null, sector text not null);</c></summary>
public static class OrganisationTable
{
    public static void HasOrganisations(this ModelBuilder model) => model.Entity<Organisation>().ToTable("Organisations");
}
