using System.Text;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.Tests.Rows;

/// <summary>Small files in the police's shape.</summary>
internal static class InventedFile
{
    public const string StreetName = "2017-03-city-of-london-street.csv";
    public const string SearchName = "2017-03-city-of-london-stop-and-search.csv";

    public const string StreetHeading = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

    public const string SearchHeading = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity," +
        "Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

    public static string Street(
        string id = "invented-1", string month = "2017-03", string longitude = "-0.09", string latitude = "51.51", string lsoa = "E01000001",
        string type = "Other theft", string outcome = "Under investigation", string location = "On or near Invented Street") =>
        $"{id},{month},City of London Police,City of London Police,{longitude},{latitude},{location},{lsoa},City of London 001A,{type},{outcome},";

    public static string Search(string at = "2017-03-01T10:49:00+00:00", string linked = "True") =>
        $"Person search,{at},,,,,Male,18-24,,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Arrest,{linked},False";

    public static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");

    public static List<ReadRow> Read(string name, params string[] lines) =>
        new PoliceFileReader(PoliceFileName.Read(name, new(2021, 1, 1))).Read(new MemoryStream(Bytes(lines))).ToList();

    public static List<ReadRow> ReadStreet(params string[] rows) => Read(StreetName, [StreetHeading, .. rows]);
}
