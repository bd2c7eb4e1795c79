using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Posts;

/// <summary>Every "no" a post can meet.</summary>
internal static class PostRefusals
{
    public static readonly Refusal NotTheNextStep = new("governance.not_the_next_step", "A post moves one step at a time: vacant, advertised, interviewed, offered, vetting, started, left.", "Record the next step first, or open the post anew when somebody has left.");
    public static readonly Refusal BeforeTheLastStep = new("governance.before_the_last_step", "That day lies before the post's last step.", "Enter a day on or after the last step's.");
}
