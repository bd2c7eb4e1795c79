using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.Kernel.Refusals;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Rows;

public sealed class ReadingSentences
{
    [Fact]
    public void A_row_is_read_as_published()
    {
        var crime = Assert.IsType<StreetCrime>(Assert.Single(ReadStreet(Street())).Row);
        Assert.Equal(("invented-1", new DateOnly(2017, 3, 1), -0.09, 51.51), (crime.CrimeId, crime.Month, crime.Longitude, crime.Latitude));
        Assert.Equal(("On or near Invented Street", "E01000001", "Other theft", "Under investigation", null), (crime.Location, crime.LsoaCode, crime.CrimeType, crime.LastOutcome, crime.Context));
    }

    [Fact]
    public void Anti_social_behaviour_has_no_Crime_ID_and_no_outcome()
    {
        var row = Assert.Single(ReadStreet(Street(id: "", type: "Anti-social behaviour", outcome: "")));
        Assert.Null(Assert.IsType<StreetCrime>(row.Row).CrimeId);
    }

    [Fact]
    public void A_crime_without_a_location_is_taken() =>
        Assert.Null(Assert.IsType<StreetCrime>(Assert.Single(ReadStreet(Street(longitude: "", latitude: "", lsoa: "", location: "No Location"))).Row).Longitude);

    [Theory]
    [InlineData("month", "2017-04", "Month", "The row is for 2017-04, the file for 2017-03.")]
    [InlineData("month", "2017-13", "Month", "“2017-13” is not a month (yyyy-MM).")]
    [InlineData("month", "", "Month", "“” is not a month (yyyy-MM).")]
    [InlineData("longitude", "151.2", "Longitude", "151.2 lies outside the United Kingdom.")]
    [InlineData("longitude", "NaN", "Longitude", "“NaN” is not a number of degrees.")]
    [InlineData("longitude", "", "Longitude", "One of longitude and latitude is empty.")]
    [InlineData("latitude", "fifty-one", "Latitude", "“fifty-one” is not a number of degrees.")]
    [InlineData("latitude", "-51.5", "Latitude", "-51.5 lies outside the United Kingdom.")]
    [InlineData("lsoa", "Camden", "LSOA code", "“Camden” is not the code of an area.")]
    [InlineData("type", "Jaywalking", "Crime type", "The crime type “Jaywalking” is not known.")]
    [InlineData("type", "", "Crime type", "This is empty.")]
    [InlineData("location", "", "Location", "This is empty.")]
    public void A_bad_field_is_reported_with_its_line_and_column(string field, string value, string column, string reason)
    {
        var bad = field switch
        {
            "month" => Street(month: value),
            "longitude" => Street(longitude: value),
            "latitude" => Street(latitude: value),
            "lsoa" => Street(lsoa: value),
            "type" => Street(type: value),
            _ => Street(location: value),
        };
        var rows = ReadStreet(Street(id: "invented-0"), bad, Street(id: "invented-2"));
        Assert.Equal(3, rows.Count);
        Assert.Null(rows[1].Row);
        Assert.Equal(new RowProblem(3, column, reason), rows[1].Problem);
        Assert.NotNull(rows[2].Row);
    }

    [Fact]
    public void A_row_cut_short_is_reported_and_the_rest_is_read()
    {
        var rows = ReadStreet("invented-1,2017-03,City of", Street());
        Assert.Equal(new RowProblem(2, "", "The row has 3 fields where there should be 12."), rows[0].Problem);
        Assert.NotNull(rows[1].Row);
    }

    [Fact]
    public void Older_names_of_crime_types_are_known() => Assert.NotNull(Assert.Single(ReadStreet(Street(type: "Violent crime"))).Row);

    [Fact]
    public void Quoted_fields_commas_and_either_line_end_are_read()
    {
        var rows = Read(StreetName, StreetHeading + "\r", Street(location: "\"On or near Invented Street, East\"") + "\r", Street());
        Assert.Equal("On or near Invented Street, East", Assert.IsType<StreetCrime>(rows[0].Row).Location);
        Assert.NotNull(rows[1].Row);
    }

    [Theory]
    [InlineData("2017-02-30T10:00:00+00:00", "“2017-02-30T10:00:00+00:00” is not a date and time.")]
    [InlineData("2017-03-01T25:00:00+00:00", "“2017-03-01T25:00:00+00:00” is not a date and time.")]
    [InlineData("2017-04-01T10:00:00+00:00", "The search was on 2017-04-01, the file is for 2017-03.")]
    [InlineData("2017-03-31T23:30:00+00:00", "The search was on 2017-04-01, the file is for 2017-03.")]
    [InlineData("yesterday", "“yesterday” is not a date and time.")]
    public void An_impossible_time_of_a_search_is_reported(string at, string reason) =>
        Assert.Equal(new RowProblem(2, "Date", reason), Assert.Single(Read(SearchName, SearchHeading, Search(at))).Problem);

    [Fact]
    public void A_search_answers_True_or_False() =>
        Assert.Equal("“maybe” is neither True nor False.", Assert.Single(Read(SearchName, SearchHeading, Search(linked: "maybe"))).Problem?.Reason);

    [Theory]
    [InlineData("Crime ID,Month\n", "Column 3 should be “Reported by”")]
    [InlineData("<html>\n", "Column 1 should be “Crime ID”")]
    [InlineData(SearchHeading + "\n", "Column 1 should be “Crime ID”")]
    [InlineData(StreetHeading + ",Extra\n", "There are 13 columns where there should be 12")]
    public void Other_headings_are_refused(string heading, string sentence)
    {
        var refused = Assert.Throws<RefusedException>(() => Read(StreetName, heading)).Refusal;
        Assert.Equal("acquisitive_crime.file_header_not_known", refused.Code);
        Assert.Contains(sentence, refused.Sentence);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_refused_without_reading_the_file_into_memory()
    {
        var refused = Assert.Throws<RefusedException>(() => ReadStreet(["\"" + Street(), .. Enumerable.Repeat(Street(), 50_000)])).Refusal;
        Assert.Equal("acquisitive_crime.file_not_csv", refused.Code);
    }
}
