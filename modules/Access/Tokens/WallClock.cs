namespace SaferCity.Access.Tokens;

/// <summary>The time by which it is decided who may come in: the real one, also where the records live in the story's time.</summary>
internal sealed record WallClock(TimeProvider Time);
