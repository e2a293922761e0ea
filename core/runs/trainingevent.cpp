// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainingevent.h"

#include <nlohmann/json.hpp>
#include <tuple>

#include "core/base/error.h"

namespace twinsight {

using nlohmann::json;

namespace {

template <class Owner, class T>
struct Member {
    const char* key;
    T Owner::*place;
};
template <class Owner, class T>
Member(const char*, T Owner::*) -> Member<Owner, T>;

/// Each event once: its word and its members. Reading and writing both derive from this.
template <class Event>
struct Form;

template <>
struct Form<RunStarted> {
    static constexpr const char* word = "RunStarted";
    static constexpr auto members =
        std::tuple{Member{"device", &RunStarted::device},
                   Member{"parameters", &RunStarted::parameters},
                   Member{"training_characters", &RunStarted::trainingCharacters},
                   Member{"training_drawings", &RunStarted::trainingDrawings},
                   Member{"validation_characters", &RunStarted::validationCharacters},
                   Member{"validation_drawings", &RunStarted::validationDrawings},
                   Member{"unreadable", &RunStarted::unreadable},
                   Member{"steps_per_epoch", &RunStarted::stepsPerEpoch},
                   Member{"step", &RunStarted::step},
                   Member{"learning_rate", &RunStarted::learningRate},
                   Member{"starts_from", &RunStarted::startsFrom}};
};
template <>
struct Form<BatchDone> {
    static constexpr const char* word = "BatchDone";
    static constexpr auto members = std::tuple{Member{"step", &BatchDone::step},
                                               Member{"epoch", &BatchDone::epoch},
                                               Member{"loss", &BatchDone::loss},
                                               Member{"accuracy", &BatchDone::accuracy},
                                               Member{"learning_rate", &BatchDone::learningRate},
                                               Member{"images_per_second", &BatchDone::imagesPerSecond},
                                               Member{"seconds", &BatchDone::seconds},
                                               Member{"progress", &BatchDone::progress},
                                               Member{"seconds_left", &BatchDone::secondsLeft},
                                               Member{"memory", &BatchDone::memory}};
};
template <>
struct Form<EpochDone> {
    static constexpr const char* word = "EpochDone";
    static constexpr auto members = std::tuple{Member{"epoch", &EpochDone::epoch},
                                               Member{"step", &EpochDone::step},
                                               Member{"training_loss", &EpochDone::trainingLoss},
                                               Member{"training_accuracy", &EpochDone::trainingAccuracy},
                                               Member{"validation_loss", &EpochDone::validationLoss},
                                               Member{"validation_accuracy", &EpochDone::validationAccuracy},
                                               Member{"one_shot_accuracy", &EpochDone::oneShotAccuracy},
                                               Member{"seconds", &EpochDone::seconds},
                                               Member{"best", &EpochDone::best}};
};
template <>
struct Form<Checkpoint> {
    static constexpr const char* word = "Checkpoint";
    static constexpr auto members =
        std::tuple{Member{"epoch", &Checkpoint::epoch}, Member{"step", &Checkpoint::step},
                   Member{"file", &Checkpoint::file}};
};
template <>
struct Form<Paused> {
    static constexpr const char* word = "Paused";
    static constexpr auto members = std::tuple{Member{"step", &Paused::step}};
};
template <>
struct Form<Resumed> {
    static constexpr const char* word = "Resumed";
    static constexpr auto members = std::tuple{Member{"step", &Resumed::step}};
};
template <>
struct Form<Warning> {
    static constexpr const char* word = "Warning";
    static constexpr auto members = std::tuple{Member{"message", &Warning::message}};
};
template <>
struct Form<Finished> {
    static constexpr const char* word = "Finished";
    static constexpr auto members = std::tuple{Member{"epochs", &Finished::epochs},
                                               Member{"step", &Finished::step},
                                               Member{"seconds", &Finished::seconds},
                                               Member{"stopped", &Finished::stopped},
                                               Member{"accuracy", &Finished::accuracy},
                                               Member{"auc", &Finished::auc},
                                               Member{"eer", &Finished::eer},
                                               Member{"one_shot_accuracy", &Finished::oneShotAccuracy},
                                               Member{"threshold", &Finished::threshold}};
};
template <>
struct Form<Failed> {
    static constexpr const char* word = "Failed";
    static constexpr auto members = std::tuple{Member{"message", &Failed::message}};
};

template <class Event>
void write(json& object, const Event& event) {
    object["event"] = Form<Event>::word;
    std::apply([&](const auto&... member) { ((object[member.key] = event.*member.place), ...); },
               Form<Event>::members);
}

/// Numbers that JSON cannot hold (a loss that is not a number) were written as null and are read as 0.
template <class T>
void readMember(const json& object, const char* key, T& place) {
    const auto found = object.find(key);
    if (found != object.end() && !found->is_null()) place = found->get<T>();
}

template <class Event>
Event read(const json& object) {
    Event event;
    std::apply([&](const auto&... member) { (readMember(object, member.key, event.*member.place), ...); },
               Form<Event>::members);
    return event;
}

template <class... Events>
bool readAny(const json& object, const std::string& word, std::variant<Events...>& what) {
    return ((word == Form<Events>::word && (what = read<Events>(object), true)) || ...);
}

}  // namespace

std::string toJsonLine(const TrainingEvent& event) {
    json object = {{"time", event.time}};
    std::visit([&](const auto& what) { write(object, what); }, event.what);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<TrainingEvent> eventFromJsonLine(std::string_view line) {
    try {
        const json object = json::parse(line);
        TrainingEvent event;
        event.time = object.at("time").get<double>();
        if (!readAny(object, object.at("event").get<std::string>(), event.what)) return std::nullopt;
        return event;
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, "A line of the run's events cannot be understood.");
    }
}

}  // namespace twinsight
