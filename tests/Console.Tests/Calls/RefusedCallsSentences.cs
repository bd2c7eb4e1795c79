using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SaferCity.Console.Calls;
using SaferCity.Console.Forms;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Calls;

/// <summary>What a page becomes when a service says no.</summary>
public sealed class RefusedCallsSentences
{
    [Theory]
    [InlineData(StatusCode.NotFound, 404)]
    [InlineData(StatusCode.InvalidArgument, 404)]
    [InlineData(StatusCode.PermissionDenied, 403)]
    [InlineData(StatusCode.Unavailable, 503)]
    [InlineData(StatusCode.ResourceExhausted, 503)]
    [InlineData(StatusCode.DeadlineExceeded, 503)]
    [InlineData(StatusCode.Cancelled, 499)]
    public async Task A_page_that_cannot_be_shown_is_the_page_of_its_status(StatusCode said, int status)
    {
        Assert.Equal(status, Assert.IsType<StatusCodeResult>((await CountedPage.AskedAsync("GET", new RpcException(new(said, "")))).Result).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Who_asks_too_often_is_told_in_whole_seconds_how_long_to_wait(string method)
    {
        var status = new Google.Rpc.Status { Code = (int)StatusCode.ResourceExhausted, Details = { Any.Pack(new ErrorInfo { Reason = "kernel.too_often" }), Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(1.2)) }) } };
        var done = await CountedPage.AskedAsync(method, new RpcException(new(StatusCode.ResourceExhausted, ""), new Metadata { { "grpc-status-details-bin", status.ToByteArray() } }));

        Assert.Equal(429, Assert.IsType<StatusCodeResult>(done.Result).StatusCode);
        Assert.Equal("2", done.Page.Response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_sent_to_sign_in() => Assert.IsType<ChallengeResult>((await CountedPage.AskedAsync("GET", new RpcException(new(StatusCode.Unauthenticated, "")))).Result);

    [Fact]
    public async Task An_error_of_ours_goes_on_to_the_page_with_its_number()
    {
        var done = await CountedPage.AskedAsync("POST", new RpcException(new(StatusCode.Internal, "")));
        var other = await CountedPage.AskedAsync("POST", new InvalidOperationException());

        Assert.False(done.Handled);
        Assert.False(other.Handled);
    }

    [Theory]
    [InlineData(StatusCode.InvalidArgument, 422)]
    [InlineData(StatusCode.FailedPrecondition, 422)]
    [InlineData(StatusCode.Aborted, 409)]
    public async Task A_form_that_is_refused_is_shown_again(StatusCode said, int status)
    {
        var done = await CountedPage.AskedAsync("POST", new RpcException(new(said, "A sentence.")));

        Assert.IsType<PageResult>(done.Result);
        Assert.Equal((status, 1), (done.Page.Response.StatusCode, done.Page.Shown));
        Assert.True(done.Handled);
    }

    [Theory]
    [InlineData(StatusCode.NotFound, 404)]
    [InlineData(StatusCode.PermissionDenied, 403)]
    [InlineData(StatusCode.Unavailable, 503)]
    public async Task A_form_that_could_not_be_taken_at_all_is_the_page_of_its_status(StatusCode said, int status)
    {
        var done = await CountedPage.AskedAsync("POST", new RpcException(new(said, "")));

        Assert.Equal(status, Assert.IsType<StatusCodeResult>(done.Result).StatusCode);
        Assert.Equal(0, done.Page.Shown);
    }

    [Fact]
    public async Task What_is_wrong_with_a_field_stands_at_the_field_in_the_services_order()
    {
        var fields = new BadRequest
        {
            FieldViolations = { Violation("victim.family_name", "Enter the victim's family name"), Violation("background", "Say what happened"), Violation("elsewhere", "And this") },
        };

        var done = await CountedPage.AskedAsync("POST", With(StatusCode.InvalidArgument, fields), page => SentMessages.Add(page.HttpContext, "Form", SubmitReferralRequest.Descriptor));

        Assert.Equal(["Form.Victim.FamilyName", "Form.Background", ""], done.Page.Problems);
        Assert.Equal("Enter the victim's family name", Said(done.Page, "Form.Victim.FamilyName"));
        Assert.Equal("And this", Said(done.Page, ""));
    }

    [Fact]
    public async Task A_refusal_stands_in_the_summary_and_the_page_knows_its_code()
    {
        var done = await CountedPage.AskedAsync("POST", With(StatusCode.FailedPrecondition, new ErrorInfo { Reason = "vawg.no_ground", Domain = "safercity" }));

        Assert.Equal("A sentence.", Said(done.Page, ""));
        Assert.Equal("vawg.no_ground", done.Page.RefusedWith);
    }

    [Fact]
    public async Task A_record_that_somebody_else_changed_says_so() =>
        Assert.Equal(Sentences.ChangedByOther, Said((await CountedPage.AskedAsync("POST", new RpcException(new(StatusCode.Aborted, "stale")))).Page, ""));

    [Fact]
    public async Task A_form_that_cannot_be_read_is_not_sent()
    {
        var done = await CountedPage.AskedAsync("POST", null, page => page.ModelState.AddModelError("Form.ReferredOn", "Enter a real date"));

        Assert.Equal((false, 1, 422), (done.Sent, done.Page.Shown, done.Page.Response.StatusCode));
    }

    [Fact]
    public async Task A_page_that_has_gone_meanwhile_is_not_shown_again()
    {
        var done = await CountedPage.AskedAsync("POST", new RpcException(new(StatusCode.FailedPrecondition, "")), page => page.Gone = true);

        Assert.Equal(404, Assert.IsType<StatusCodeResult>(done.Result).StatusCode);
    }

    private static BadRequest.Types.FieldViolation Violation(string field, string sentence) => new() { Field = field, Description = sentence };

    private static string Said(RoomPage page, string field) => page.ModelState[field]!.Errors.Single().ErrorMessage;

    private static RpcException With(StatusCode code, IMessage detail)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Details = { Any.Pack(detail) } };
        return new(new(code, "A sentence."), new Metadata { { "grpc-status-details-bin", status.ToByteArray() } });
    }
}
