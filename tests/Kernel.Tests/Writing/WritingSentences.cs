using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Writing;

public sealed class WritingSentences
{
    [Theory, OnBothEngines]
    public async Task Two_hundred_writers_at_once_are_all_kept_and_numbered_apart(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);

        var references = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => room.DoAsync("thing " + i))));

        Assert.Equal(200, references.Distinct().Count());
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task Of_two_that_race_for_one_name_one_is_kept_and_the_others_of_the_batch_are_unharmed(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () =>
        {
            try
            {
                return (await room.DoAsync("thing " + (i / 2))).Value;
            }
            catch (StaleException)
            {
                return null;
            }
        })));

        Assert.Equal(50, outcomes.Count(reference => reference is not null));
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task A_refused_command_leaves_no_row_and_may_be_sent_again(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await Refusing.With("mini.no_name", () => room.DoAsync("", "same"));
        await Refusing.With("mini.no_name", () => room.DoAsync("", "same"));

        Assert.Equal("MINI-2021-0001", (await room.DoAsync("one", "same")).Value);
    }

    [Theory, OnBothEngines]
    public async Task A_write_without_a_request_id_is_refused_by_that_field(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);

        await Refusing.AtField("request_id", () => room.DoAsync("one", ""));
    }
}
