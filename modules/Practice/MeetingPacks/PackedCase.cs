using Google.Protobuf;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>A case as its reader sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">What people read out.</param>
/// <param name="Shown">The answer to the question for it, by whoever makes the pack.</param>
public sealed record PackedCase(Guid Id, string Reference, IMessage Shown);

/// <summary>An open action of an earlier case.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Reference">The case's reference.</param>
/// <param name="Text">What was agreed.</param>
/// <param name="Owner">Which organisation owns it, by its name.</param>
/// <param name="Due">By when.</param>
public sealed record PackedAction(Guid Case, string Reference, string Text, string Owner, DateOnly Due);
