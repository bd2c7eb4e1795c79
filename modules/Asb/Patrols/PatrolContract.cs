using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Patrols;

internal readonly record struct PatrolContractId(Guid Value) : IId<PatrolContractId>
{
    public static PatrolContractId Of(Guid value) => new(value);

    public static bool operator >(PatrolContractId left, PatrolContractId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PatrolContractId left, PatrolContractId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>A patrol service that the authority commissioned for a term.</summary>
[Open("Who patrols, where, for how long and with which money is published with the decision.")]
internal sealed class PatrolContract : Aggregate, INumbered
{
    public PatrolContractId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public DateTimeOffset ListedAt { get; private init; }

    public OrganisationId Supplier { get; private init; }

    /// <summary>The department that commissioned it.</summary>
    public string CommissionedBy { get; private init; } = "";

    public string Service { get; private init; } = "";

    public bool Pilot { get; private init; }

    /// <summary>The length of the term.</summary>
    public int Months { get; private init; }

    public DateOnly StartsOn { get; private init; }

    /// <summary>Computed: twelve months beginning with 28 October end on 27 October.</summary>
    public DateOnly LastDay { get; private init; }

    public string FundingSource { get; private init; } = "";

    public string Area { get; private init; } = "";

    (string Prefix, int Year) INumbered.Series => ("PATROL", StartsOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static PatrolContract Commission(
        OrganisationId supplier, string commissionedBy, string service, bool pilot, int months, DateOnly startsOn, string fundingSource, string area, DateTimeOffset at)
    {
        var contract = new PatrolContract
        {
            Id = Ids.New<PatrolContractId>(), ListedAt = at, Supplier = supplier, CommissionedBy = commissionedBy, Service = service, Pilot = pilot, Months = months, StartsOn = startsOn,
            LastDay = Period.BeginningWith(startsOn, months, LimitUnit.Months).Last, FundingSource = fundingSource, Area = area,
        };
        contract.Record(new PatrolCommissioned(contract.Id, supplier, startsOn, contract.LastDay));
        return contract;
    }
}

[Fact("patrol_commissioned.v1")]
internal sealed record PatrolCommissioned(PatrolContractId PatrolContract, OrganisationId Supplier, DateOnly StartsOn, DateOnly LastDay) : IFact;
