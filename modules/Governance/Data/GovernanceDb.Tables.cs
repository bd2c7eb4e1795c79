using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Papers;
using SaferCity.Governance.PlanActions;
using SaferCity.Governance.Strategies;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Data;

internal sealed partial class GovernanceDb
{
    private static void HasBoards(EntityTypeBuilder<Board> board)
    {
        board.ToTable("Boards");
        board.OwnsMany(b => b.Members, member =>
        {
            member.ToTable("BoardMembers");
            member.WithOwner().HasForeignKey("BoardId");
            member.HasKey(m => m.Id);
        });
        board.OwnsMany(b => b.ReportsTo, line =>
        {
            line.ToTable("BoardReportingLines");
            line.WithOwner().HasForeignKey("BoardId");
            line.HasKey("BoardId", nameof(ReportingLine.Board));
        });
    }

    private static void HasStrategies(EntityTypeBuilder<Strategy> strategy)
    {
        strategy.ToTable("Strategies");
        strategy.OwnsMany(s => s.Themes, Lines<Strategy, Theme>("StrategyThemes", "StrategyId"));
        strategy.OwnsMany(s => s.Priorities, priority =>
        {
            priority.ToTable("StrategyPriorities");
            priority.WithOwner().HasForeignKey("StrategyId");
            priority.HasKey("StrategyId", nameof(Priority.Number));
        });
    }

    private static void HasPlanActions(EntityTypeBuilder<PlanAction> action)
    {
        action.ToTable("PlanActions");
        action.OwnsMany(a => a.Leads, Lines<PlanAction, Lead>("PlanActionLeads", "PlanActionId"));
        action.OwnsMany(a => a.Ratings, Lines<PlanAction, Rating>("PlanActionRatings", "PlanActionId"));
        action.OwnsMany(a => a.ReportedOnwards, told =>
        {
            told.ToTable("PlanActionReports");
            told.WithOwner().HasForeignKey("PlanActionId");
            told.HasKey("PlanActionId", nameof(ReportedOnwards.Board));
        });
    }

    private static void HasPapers(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("Papers");
        paper.Ignore(p => p.Printed);
        paper.Property(p => p.Sections).HasConversion(sections => Frozen.Text(sections), text => Frozen.Read<IReadOnlyList<PaperSection>>(text), SameText<IReadOnlyList<PaperSection>>());
        paper.Property(p => p.LeftOut).HasConversion(records => Frozen.Text(records), text => Frozen.Read<HashSet<CountedRecord>>(text), SameText<IReadOnlySet<CountedRecord>>());
        paper.OwnsMany(p => p.Confirmations, confirmation =>
        {
            confirmation.ToTable("PaperConfirmations");
            confirmation.WithOwner().HasForeignKey("PaperId");
            confirmation.HasKey("PaperId", nameof(Confirmation.SectionKey));
        });
    }

    /// <summary>A list of a record, numbered by line.</summary>
    private static Action<OwnedNavigationBuilder<TOwner, TLine>> Lines<TOwner, TLine>(string table, string owner) where TOwner : class where TLine : class => line =>
    {
        line.ToTable(table);
        line.WithOwner().HasForeignKey(owner);
        line.HasKey(owner, "Line");
    };

    private static ValueComparer<T> SameText<T>() where T : class => new((left, right) => Frozen.Text(left) == Frozen.Text(right), kept => Frozen.Text(kept).GetHashCode(StringComparison.Ordinal), kept => kept);
}
