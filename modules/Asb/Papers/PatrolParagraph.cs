using SaferCity.Asb.Patrols;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Papers;

/// <summary>A patrol that commenced in the period (paragraph 11).</summary>
internal static class PatrolParagraph
{
    /// <summary>What makes a contract count.</summary>
    public const string Basis = "commenced";

    public static Paragraph Of(PatrolContract contract, Func<OrganisationId, string> name)
    {
        var months = new Figure("patrol_months_" + Wording.Key(contract.Reference), "Months of the patrol's term", Basis, [Record(contract, contract.Months)]);
        var pilot = contract.Pilot ? " pilot of a" : "";
        return new(
            $"The {Wording.Written(contract.CommissionedBy)} has commissioned a new {{{months.Key}}}-month{pilot} {Wording.Written(contract.Service)} delivered by {name(contract.Supplier)}, covering {Wording.Written(contract.Area)}. "
            + $"The {(contract.Pilot ? "pilot" : "service")} is being funded through the {Wording.Written(contract.FundingSource)}. The service commenced on {contract.StartsOn.Printed()} and its term ends on {contract.LastDay.Printed()}.")
        { Figures = [months], Sources = [Record(contract, 1)], Aims = [Aims.AntiSocialBehaviour] };
    }

    private static FigureRecord Record(PatrolContract contract, int amount) => new("patrol_contract", contract.Id.Value, contract.Reference, amount);
}
