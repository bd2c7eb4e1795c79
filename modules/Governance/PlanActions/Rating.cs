using SaferCity.Governance.Boards;
using SaferCity.Governance.Monitoring;

namespace SaferCity.Governance.PlanActions;

/// <summary>What was said of an action: the colour, the comment, and why people differ from the rule. The day is null where it is not known.</summary>
internal sealed record Rating(int Line, DateOnly? StatedOn, Rag Rag, string Comment, string Because);

/// <summary>A service that leads on an action, as the plan writes it.</summary>
internal sealed record Lead(int Line, string Service);

/// <summary>A board or committee that was told of the completion.</summary>
internal sealed record ReportedOnwards(BoardId Board, DateOnly On);
