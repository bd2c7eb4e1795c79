namespace SaferCity.Governance.Papers;

/// <summary>What stands in a paper's header table and around its report: the fields of the template of November 2021.</summary>
/// <param name="Board">The board and committee it goes to.</param>
/// <param name="MeetingOn">The meeting's date.</param>
/// <param name="Subject">"Community Safety Team Update".</param>
/// <param name="Classification">"Public", or "Non-public" with its paragraph of Schedule 12A.</param>
/// <param name="ReportOf">The senior officer whose report it is: an office, never a name.</param>
/// <param name="Author">The office of its writer.</param>
/// <param name="Purpose">"For Information" or "For Decision".</param>
/// <param name="Summary">One paragraph.</param>
/// <param name="Recommendations">What members are asked to do.</param>
/// <param name="AsAt">"Data as at".</param>
/// <param name="Conclusion">The closing paragraph.</param>
internal sealed record PaperHead(
    string Board, DateOnly MeetingOn, string Subject, string Classification, string ReportOf, string Author, string Purpose,
    string Summary, IReadOnlyList<string> Recommendations, DateOnly AsAt, string Conclusion);
