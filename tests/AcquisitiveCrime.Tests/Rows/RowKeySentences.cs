using SaferCity.AcquisitiveCrime.Rows;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Rows;

public sealed class RowKeySentences
{
    [Fact]
    public void The_same_file_gives_the_same_ids_whatever_its_line_ends()
    {
        var once = Ids(ReadStreet(Street(), Street(), Street(id: "")));
        Assert.Equal(once, Ids(ReadStreet(Street() + "\r", Street() + "\r", Street(id: "") + "\r")));
    }

    [Fact]
    public void Equal_rows_are_told_apart_by_their_number()
    {
        var asb = Street(id: "", type: "Anti-social behaviour", outcome: "");
        var ids = Ids(ReadStreet(asb, asb, asb));
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, Ids(ReadStreet(asb, Street(), asb, asb)).Where((_, i) => i != 1));
    }

    [Fact]
    public void The_same_Crime_ID_with_other_content_is_another_row() =>
        Assert.Equal(2, Ids(ReadStreet(Street(), Street(outcome: "Local resolution"))).Distinct().Count());

    [Fact]
    public void The_same_content_of_another_month_or_force_is_another_row()
    {
        var here = Read(StreetName, StreetHeading, Street());
        var there = Read("2017-03-btp-street.csv", StreetHeading, Street());
        var later = Read("2017-04-city-of-london-street.csv", StreetHeading, Street(month: "2017-04"));
        Assert.Equal(3, Ids([.. here, .. there, .. later]).Distinct().Count());
    }

    [Fact]
    public void Fields_that_run_together_alike_are_not_the_same_row() =>
        Assert.Equal(2, Ids(ReadStreet(Street(lsoa: "", location: "On or near AE01000001"), Street(lsoa: "E01000001", location: "On or near A"))).Distinct().Count());

    private static List<PoliceRowId> Ids(List<ReadRow> rows) => rows.Select(row => row.Row!.Id).ToList();
}
