using SaferCity.Kernel.Refusals;

namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>Every "no" that a whole file can meet. A bad row is no refusal: it is left out and reported. Codes are part of the partner contract: add, never rename.</summary>
internal static class FileRefusals
{
    public static readonly Refusal NameNotKnown = new(
        "acquisitive_crime.file_name_not_known",
        "The file's name does not say what it holds.",
        "Keep the name that data.police.uk gave it: 2017-03-city-of-london-street.csv (or -outcomes, or -stop-and-search).");

    public static readonly Refusal MonthNotPublished = new(
        "acquisitive_crime.month_not_published",
        "The police have not published files for the month in this file's name.",
        "Check the month in the name: files begin with 2010-12 and none is for a month to come.");

    public static readonly Refusal Empty = new(
        "acquisitive_crime.file_empty", "The file is empty.", "Download it again from data.police.uk.");

    public static readonly Refusal CutShort = new(
        "acquisitive_crime.file_cut_short",
        "The file did not arrive whole: fewer or more bytes came than were announced. Nothing was imported.",
        "Send it again under a new request id.");

    public static readonly Refusal NotUtf8 = new(
        "acquisitive_crime.file_not_utf8", "The file is not UTF-8 text.", "Save it as CSV UTF-8, or download it again from data.police.uk.");

    public static readonly Refusal NotText = new(
        "acquisitive_crime.file_not_text", "The file is not text: it may be a ZIP archive or a workbook.", "Unpack the archive and import the CSV files in it, one by one.");

    public static readonly Refusal HeaderNotKnown = new(
        "acquisitive_crime.file_header_not_known",
        "The file's headings are not those of this kind of file.",
        "Check that the name fits the content, and that no program has changed, moved or removed a column.");

    public static readonly Refusal NotCsv = new(
        "acquisitive_crime.file_not_csv", "The file's lines cannot be told apart.", "Look for a quotation mark that is not closed, or download the file again.");

    public static readonly Refusal TooLarge = new(
        "acquisitive_crime.file_too_large", "The file is larger than this installation takes.", "Import one month and force a file, or have the limit raised (SaferCity:AcquisitiveCrime:LargestFileMiB).");

    /// <summary>The refusal with what was found, where that helps: a line, a limit, a heading.</summary>
    public static Refusal With(this Refusal refusal, string detail) => refusal with { Sentence = $"{refusal.Sentence} {detail}" };
}
