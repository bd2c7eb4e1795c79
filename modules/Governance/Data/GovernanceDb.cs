using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Activities;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Funding;
using SaferCity.Governance.Organisations;
using SaferCity.Governance.Papers;
using SaferCity.Governance.PlanActions;
using SaferCity.Governance.Posts;
using SaferCity.Governance.Promises;
using SaferCity.Governance.Strategies;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Data;

internal sealed partial class GovernanceDb(RoomContext room) : ModuleDb(room)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Board> Boards => Set<Board>();

    public DbSet<BoardMeeting> BoardMeetings => Set<BoardMeeting>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Strategy> Strategies => Set<Strategy>();

    public DbSet<PlanAction> PlanActions => Set<PlanAction>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<FundingStream> Funding => Set<FundingStream>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<Paper> Papers => Set<Paper>();

    protected override void Configure(ModelBuilder model)
    {
        // What a paper holds is kept as text: none of it is a table.
        model.Ignore<PaperSection>().Ignore<Paragraph>().Ignore<Figure>().Ignore<FigureRecord>().Ignore<CountedRecord>();
        model.HasMeetings();
        model.Entity<Organisation>().ToTable("Organisations");
        model.Entity<BoardMeeting>(link =>
        {
            link.ToTable("BoardMeetings");
            link.HasKey(l => l.MeetingId);
            link.HasOne<Meeting>().WithOne().HasForeignKey<BoardMeeting>(l => l.MeetingId);
        });
        model.Entity<Board>(HasBoards);
        model.Entity<Strategy>(HasStrategies);
        model.Entity<PlanAction>(HasPlanActions);
        model.Entity<Activity>(activity =>
        {
            activity.ToTable("Activities");
            activity.OwnsMany(a => a.Audiences, Lines<Activity, Audience>("ActivityAudiences", "ActivityId"));
        });
        model.Entity<Post>(post =>
        {
            post.ToTable("Posts");
            post.OwnsMany(p => p.Steps, Lines<Post, PostStep>("PostSteps", "PostId"));
        });
        model.Entity<FundingStream>(stream =>
        {
            stream.ToTable("Funding");
            stream.OwnsMany(f => f.Spendings, Lines<FundingStream, Spending>("FundingSpendings", "FundingId"));
        });
        model.Entity<Promise>().ToTable("Promises");
        model.Entity<Paper>(HasPapers);
    }
}
