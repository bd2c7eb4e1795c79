using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Injunctions;

internal enum TermKind
{
    Prohibition,
    Requirement,

    /// <summary>A requirement to take part in activities: no power of arrest can be attached to it (s.4(1)).</summary>
    Activity,
}

/// <summary>Whether the court attached a power of arrest to a term, and on which ground of s.4(1).</summary>
internal enum PowerOfArrest
{
    NotAttached,
    ForViolenceOrThreat,
    ForRiskOfHarm,
}

/// <summary>One term of an order, with its power of arrest or without, and why.</summary>
internal sealed record InjunctionTerm(int Line, TermKind Kind, [property: Personal] string Text, PowerOfArrest PowerOfArrest, [property: Personal] string Reason);
