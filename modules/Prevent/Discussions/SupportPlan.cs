using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Discussions;

/// <summary>The five things that a plan must include (CTSA 2015, s.36(5)), none of them empty, and the sessions that it begins with.</summary>
/// <param name="ConsentRequest">How, when and by whom consent is asked for.</param>
/// <param name="NatureOfSupport">What the support is.</param>
/// <param name="PersonsResponsible">By role or service, never by name.</param>
/// <param name="HowProvided">How it is provided.</param>
/// <param name="WhenProvided">When it is provided.</param>
/// <param name="InitialSessions">With an Intervention Provider, who then assesses and proposes more; three by custom.</param>
internal sealed record SupportPlan(
    [property: Personal] string ConsentRequest, [property: Personal] string NatureOfSupport, [property: Personal] string PersonsResponsible,
    [property: Personal] string HowProvided, [property: Personal] string WhenProvided, int InitialSessions);
