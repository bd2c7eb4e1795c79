namespace SaferCity.Story.Police;

/// <summary>A file in the shape of data.police.uk in which every crime, place and search is made up: each Crime ID begins with "invented".</summary>
/// <param name="Name">As the police would name it: "2017-03-city-of-london-street.csv".</param>
/// <param name="Content">UTF-8.</param>
internal sealed record InventedPoliceFile(string Name, byte[] Content);
