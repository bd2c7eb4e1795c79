using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Data;

internal sealed class AcquisitiveCrimeDb(RoomContext room) : ModuleDb(room)
{
    public DbSet<PoliceFile> PoliceFiles => Set<PoliceFile>();

    public DbSet<FileImport> FileImports => Set<FileImport>();

    public DbSet<RefusedRow> RefusedRows => Set<RefusedRow>();

    public DbSet<StreetCrime> StreetCrimes => Set<StreetCrime>();

    public DbSet<CrimeOutcome> CrimeOutcomes => Set<CrimeOutcome>();

    public DbSet<StopSearch> StopSearches => Set<StopSearch>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<PoliceFile>(file =>
        {
            file.ToTable("PoliceFiles");
            file.OwnsMany(f => f.Types, type =>
            {
                type.ToTable("PoliceFileTypes");
                type.WithOwner().HasForeignKey("PoliceFileId");
                type.HasKey("PoliceFileId", nameof(CountByType.CrimeType));
            });
            file.OwnsMany(f => f.Hours, hour =>
            {
                hour.ToTable("PoliceFileHours");
                hour.WithOwner().HasForeignKey("PoliceFileId");
                hour.HasKey("PoliceFileId", nameof(CountByHour.Weekday), nameof(CountByHour.Hour));
            });
        });
        model.Entity<FileImport>().ToTable("FileImports").HasOne<PoliceFile>().WithMany().HasForeignKey(import => import.PoliceFileId);
        model.Entity<RefusedRow>(row =>
        {
            row.ToTable("RefusedRows").HasKey(r => new { r.FileImportId, r.Line });
            row.HasOne<FileImport>().WithMany().HasForeignKey(r => r.FileImportId);
        });
        model.Entity<StreetCrime>().ToTable("StreetCrimes").HasKey(row => new { row.PoliceFileId, row.Id });
        model.Entity<CrimeOutcome>().ToTable("CrimeOutcomes").HasKey(row => new { row.PoliceFileId, row.Id });
        model.Entity<StopSearch>().ToTable("StopSearches").HasKey(row => new { row.PoliceFileId, row.Id });
    }
}
