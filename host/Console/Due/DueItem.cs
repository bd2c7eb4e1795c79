namespace SaferCity.Console.Due;

/// <summary>Something that waits for the person, as a sentence with one button. References and initials only, never a name.</summary>
internal sealed record DueItem(string Sentence, string Href, string Button);

/// <summary>What a room has waiting for the person who is signed in.</summary>
internal delegate Task<IReadOnlyList<DueItem>> WhatIsDue(IServiceProvider services);
