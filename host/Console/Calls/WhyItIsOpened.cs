using Google.Protobuf;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Console.Pages;

namespace SaferCity.Console.Calls;

/// <summary>Puts the reason that somebody has just given (<see cref="WhyModel"/>) into the questions with which the next page opens records.</summary>
internal static class WhyItIsOpened
{
    public static void Say(object request, HttpContext page)
    {
        if (request is not IMessage message || !message.Descriptor.Name.StartsWith("Get", StringComparison.Ordinal) || message.Descriptor.FindFieldByName("reason") is not { } field) return;
        if (!page.Items.TryGetValue(WhyModel.Said, out var said)) page.Items[WhyModel.Said] = said = page.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(page)[WhyModel.Said];
        if (said is string reason) field.Accessor.SetValue(message, reason);
    }
}
