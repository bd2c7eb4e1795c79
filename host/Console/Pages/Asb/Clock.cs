namespace SaferCity.Console.Pages.Asb;

/// <summary>Something that is due for an order, by when, and why that day.</summary>
internal sealed record Clock(string Name, string Due, string Explanation);
