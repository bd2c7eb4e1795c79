using Grpc.Core;
using Grpc.Core.Interceptors;

namespace SaferCity.Story;

/// <summary>
/// How the story is told: messages over the contract, as somebody of the story, on a day of the story. Every message has a request id of its own that is
/// the same at every telling, so that a telling that was cut off is simply told again.
/// </summary>
internal sealed class StoryTeller(StorySettings settings)
{
    public CancellationToken Stopping => settings.Stopping;

    /// <summary>A client that acts as somebody, by a pseudonymous id: "officer:marac-coordinator".</summary>
    public TClient As<TClient>(string person) where TClient : ClientBase<TClient> =>
        (TClient)Activator.CreateInstance(typeof(TClient), settings.Calls.Intercept(headers => With(headers, person)))!;

    /// <summary>Moves the story's clock to noon of a day.</summary>
    public void On(int year, int month, int day) => settings.MoveTo(new(year, month, day));

    /// <summary>The request id of a message: "vawg.referral.1".</summary>
    public static string Id(string key) => "story." + key;

    /// <summary>The id of an organisation that the story registered, by its name.</summary>
    public string Organisation(string name) => Organisations.IdOf(name);

    /// <summary>Waits until every room has heard what was said so far.</summary>
    public Task CaughtUpAsync() => settings.CaughtUp(Stopping);

    private Metadata With(Metadata headers, string person)
    {
        headers.Add("authorization", "Bearer " + settings.TokenFor(person));
        return headers;
    }
}
