// The verbs of data protection: the trail, agreements, disclosures, breaches, emergencies.
using SaferCity.Kernel;

namespace SaferCity.Access.V1;

[Needs(AccessPermission.ReadTrail)]
sealed partial class ListTrailRequest : IQuestion<ListTrailResponse>;

[Needs(AccessPermission.ReadTrail), StepUp]
sealed partial class ExportTrailRequest : IQuestion<ExportTrailResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class RecordAgreementRequest : ICommand<RecordAgreementResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class EndAgreementRequest : ICommand<EndAgreementResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class GetAgreementRequest : IQuestion<GetAgreementResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ListAgreementsRequest : IQuestion<ListAgreementsResponse>;

[Needs(AccessPermission.Disclose)]
sealed partial class RecordDisclosureRequest : ICommand<RecordDisclosureResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class LookAtDisclosureRequest : ICommand<LookAtDisclosureResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class LookThroughDisclosureRequest : ICommand<LookThroughDisclosureResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ListDisclosuresRequest : IQuestion<ListDisclosuresResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class GetDisclosureRequest : IQuestion<GetDisclosureResponse>, IConsultation
{
    string IConsultation.Record => DisclosureId;
}

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ReportBreachRequest : ICommand<ReportBreachResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class NameCauseRequest : ICommand<NameCauseResponse>;

// Beside the trail's permission it needs that the caller may know of the breach.
[Needs(AccessPermission.ReadTrail)]
sealed partial class ProposeAffectedRequest : IQuestion<ProposeAffectedResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class MarkAffectedRequest : ICommand<MarkAffectedResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class UnmarkAffectedRequest : ICommand<UnmarkAffectedResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class CountPeopleRequest : ICommand<CountPeopleResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class AssessRiskRequest : ICommand<AssessRiskResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class RecordRegulatorToldRequest : ICommand<RecordRegulatorToldResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class DecideRegulatorNotToldRequest : ICommand<DecideRegulatorNotToldResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class RecordPeopleToldRequest : ICommand<RecordPeopleToldResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class DecidePeopleNotToldRequest : ICommand<DecidePeopleNotToldResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class CloseBreachRequest : ICommand<CloseBreachResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ReopenBreachRequest : ICommand<ReopenBreachResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ListBreachesRequest : IQuestion<ListBreachesResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class GetBreachRequest : IQuestion<GetBreachResponse>, IConsultation
{
    string IConsultation.Record => BreachId;
}

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class CloseEmergencyRequest : ICommand<CloseEmergencyResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class ListEmergenciesRequest : IQuestion<ListEmergenciesResponse>;

[Needs(AccessPermission.LeadDataProtection)]
sealed partial class GetEmergencyRequest : IQuestion<GetEmergencyResponse>, IConsultation
{
    string IConsultation.Record => EmergencyId;
}
