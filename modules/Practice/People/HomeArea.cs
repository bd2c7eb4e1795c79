namespace SaferCity.Practice.People;

/// <summary>Where a person lives from a day on: most people whom the City's panels discuss live elsewhere, and the home area's services are invited.</summary>
/// <param name="LocalAuthority">"Hackney".</param>
/// <param name="PoliceForce">"Metropolitan Police Service".</param>
/// <param name="From">The first day there; null where it is not known.</param>
public sealed record HomeArea(string LocalAuthority, string PoliceForce, DateOnly? From);

/// <summary>The partnership's own area, from configuration: "City of London", "City of London Police".</summary>
public sealed record OwnArea(string LocalAuthority, string PoliceForce)
{
    /// <summary>A home as either here or elsewhere, and no closer.</summary>
    public HomeArea? WithoutPlace(HomeArea? area) => area is null ? null : Is(area) ? new(LocalAuthority, PoliceForce, null) : new("Elsewhere", "Elsewhere", null);

    public bool Is(HomeArea? area) => area is not null && string.Equals(area.LocalAuthority, LocalAuthority, StringComparison.OrdinalIgnoreCase);
}
