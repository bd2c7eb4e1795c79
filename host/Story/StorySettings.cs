using Grpc.Core;

namespace SaferCity.Story;

/// <summary>What the host gives the story.</summary>
public sealed record StorySettings
{
    /// <summary>Where messages are sent.</summary>
    public required CallInvoker Calls { get; init; }

    /// <summary>A token that names the story's own system and a person of the story, by a pseudonymous id.</summary>
    public required Func<string, string> TokenFor { get; init; }

    /// <summary>Moves the clock of the host to a day.</summary>
    public required Action<DateOnly> MoveTo { get; init; }

    /// <summary>Returns when every listener has heard all that was journalled.</summary>
    public required Func<CancellationToken, Task> CaughtUp { get; init; }

    public CancellationToken Stopping { get; init; }
}
