// Every verb of the room, its answer, and who may use it. ImportFile is a stream: Imports/ImportFile.cs is the message that its parts are gathered into.
using SaferCity.Kernel;

namespace SaferCity.AcquisitiveCrime.V1;

[Needs(AcquisitiveCrimePermission.Import)]
sealed partial class ImportFileRequest;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class ListImportsRequest : IQuestion<ListImportsResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetImportRequest : IQuestion<GetImportResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetCoverageRequest : IQuestion<GetCoverageResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetSharesRequest : IQuestion<GetSharesResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetRollingYearRequest : IQuestion<GetRollingYearResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetYearOnYearRequest : IQuestion<GetYearOnYearResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetMonthSeriesRequest : IQuestion<GetMonthSeriesResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetStopSearchTimesRequest : IQuestion<GetStopSearchTimesResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class GetPrintedSharesRequest : IQuestion<GetPrintedSharesResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class ListCrimesRequest : IQuestion<ListCrimesResponse>;

[Needs(AcquisitiveCrimePermission.Read)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;
