using SaferCity.Governance.Papers;

namespace SaferCity.Governance.Printing;

/// <summary>Where the boxes and arrows of a process stand: steps down the left, what they may lead to instead on the right. Units are those of the drawing.</summary>
internal sealed class ProcessLayout(Process process)
{
    public const int Width = 620;
    public const int BoxWidth = 270;
    public const int BoxHeight = 48;
    public const int Gap = 24;
    public const int AsideLeft = Width - BoxWidth;

    private const int Pitch = BoxHeight + Gap;

    public int Height => process.Steps.Count * Pitch - Gap + 2;

    public IEnumerable<Box> Boxes => process.Steps.SelectMany((step, i) => step.Aside.Length == 0
        ? [new Box(step.Text, 1, i * Pitch + 1, false)]
        : new[] { new Box(step.Text, 1, i * Pitch + 1, false), new Box(step.Aside, AsideLeft - 1, i * Pitch + 1, true) });

    public IEnumerable<Arrow> Arrows => process.Steps.SelectMany((step, i) => Leaving(step, i));

    private IEnumerable<Arrow> Leaving(Step step, int i)
    {
        if (i < process.Steps.Count - 1) yield return new(1 + BoxWidth / 2, i * Pitch + 1 + BoxHeight, 1 + BoxWidth / 2, (i + 1) * Pitch, "");
        if (step.Aside.Length > 0) yield return new(1 + BoxWidth, i * Pitch + 1 + BoxHeight / 2, AsideLeft - 2, i * Pitch + 1 + BoxHeight / 2, step.On);
    }
}

/// <summary>A box by its upper left corner; an aside is drawn with a broken line.</summary>
internal sealed record Box(string Text, int Left, int Top, bool Aside);

/// <summary>An arrow with the word on it, or none.</summary>
internal sealed record Arrow(int FromX, int FromY, int ToX, int ToY, string Word);
