using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Backups;

/// <summary>What the doctor finds, and what a host does not start on.</summary>
public sealed class DoctorSentences
{
    [Fact]
    public async Task The_doctor_finds_nothing_wrong_beside_a_running_host_and_names_the_room_whose_page_is_damaged()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-doctor-").FullName;
        await using (var host = await TestHost.StartOnAsync(folder))
        {
            var (code, said) = await Typed.VerbAsync("doctor", "--data", folder);
            Assert.True(code == 0, said);
            Assert.Equal(2 + 2 + 6 * 6, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }

        await using (var file = File.OpenWrite(Path.Combine(folder, "asb.db")))
        {
            file.Position = 4096 * 5;
            file.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead);
        var after = await Typed.VerbAsync("doctor", "--data", folder);
        Directory.Delete(folder, recursive: true);

        Assert.Equal(1, after.Code);
        Assert.Contains("WRONG  asb: its pages and indexes", after.Said, StringComparison.Ordinal);
        Assert.Contains("WRONG  the data folder is this user's alone", after.Said, StringComparison.Ordinal);
        Assert.Contains("right  vawg: its pages and indexes", after.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_no_host_starts_on_a_PostgreSQL_that_acknowledges_before_it_has_written()
    {
        await using var storage = await FreshStorage.OfAsync(Kept.InPostgres);
        var forgetful = storage.Settings["ConnectionStrings:SaferCity"] + ";Options=-c synchronous_commit=off";

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartInProductionAsync(storage.Folder, ("SaferCity:Storage", "postgres"), ("ConnectionStrings:SaferCity", forgetful)));

        Assert.Contains("synchronous_commit is off", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_starts_the_story_city_in_production_for_its_people_have_a_password_that_everybody_knows()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-story-").FullName;
        await using (await TestHost.StartOnAsync(folder)) await File.WriteAllTextAsync(Path.Combine(folder, "story.told"), "Invented.");

        var told = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartInProductionAsync(folder));
        var (code, said) = await Typed.VerbAsync("doctor", "--data", folder);
        Directory.Delete(folder, recursive: true);
        var wished = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartInProductionAsync(folder, ("SaferCity:Story", "true")));

        Assert.All([told.Message, wished.Message, said], text => Assert.Contains("one password that everybody knows", text, StringComparison.Ordinal));
        Assert.Equal(1, code);
        Assert.False(Directory.Exists(folder), "a host that did not start left a folder");
    }

    [Fact]
    public async Task No_host_starts_in_a_folder_where_a_restore_was_cut_off()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-cut-off-");
        folder.CreateSubdirectory("restoring");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartOnAsync(folder.FullName));
        folder.Delete(recursive: true);

        Assert.Contains("was cut off", error.Message, StringComparison.Ordinal);
    }
}
