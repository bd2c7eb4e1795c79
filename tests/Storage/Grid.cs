using System.Runtime.CompilerServices;
using System.Text;
using SaferCity.Kernel.Refusals;
using Xunit;

namespace SaferCity.Tests.Storage;

/// <summary>
/// States by verbs as a text that a practitioner can read: what each verb does in each state, the new state or the refusal. Compared with a file beside
/// the test; where they differ the new text is written beside it as .received.
/// </summary>
public static class Grid
{
    /// <param name="file">"Referral.grid.txt", beside the test.</param>
    /// <param name="states">Each state by name, with a fresh record in it for every use.</param>
    /// <param name="verbs">Each verb by name; it acts on a record and gives the state after.</param>
    public static void MustMatch<TRecord>(string file, IReadOnlyList<(string State, Func<TRecord> Make)> states, IReadOnlyList<(string Verb, Func<TRecord, string> Do)> verbs, [CallerFilePath] string test = "")
    {
        var text = new StringBuilder();
        foreach (var (state, make) in states)
        {
            text.Append(state).Append('\n');
            foreach (var (verb, act) in verbs) text.Append("  ").Append(verb.PadRight(32)).Append(Outcome(make, act)).Append('\n');
            text.Append('\n');
        }

        TextMustMatch(file, text.ToString(), test);
    }

    /// <summary>Any text about the product that people read and approve.</summary>
    /// <param name="file">"Calls.matrix.txt", beside the test.</param>
    /// <param name="text">What the product says today.</param>
    /// <param name="test">The test's own file.</param>
    public static void TextMustMatch(string file, string text, [CallerFilePath] string test = "")
    {
        var kept = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (File.Exists(kept) && File.ReadAllText(kept).ReplaceLineEndings("\n") == text) return;
        File.WriteAllText(kept + ".received", text);
        Assert.Fail($"{file} says otherwise than the product: compare it with {file}.received, and where that is right: mv {file}.received {file}");
    }

    private static string Outcome<TRecord>(Func<TRecord> make, Func<TRecord, string> act)
    {
        try
        {
            return "-> " + act(make());
        }
        catch (RefusedException refused)
        {
            return "refused: " + refused.Refusal.Code;
        }
    }
}
