// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/naming.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/base/userfolders.h"
#include "core/engine/evaluation/operatingpoints.h"
#include "core/engine/evaluation/unseen.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

namespace {

constexpr std::size_t kDrawings = 400, kUsualCharacter = 100;
constexpr std::uint64_t kSeed = 1;
constexpr double kNoPromise = 0.5;

/// On the disk, for as long as neither the model nor the data set changes.
class NamingStore {
public:
    NamingStore(const EmbeddingIndex& index, const Calibration& calibration) {
        Fingerprint key;
        for (const std::string& part :
             {index.key(), std::to_string(calibration.slope), std::to_string(calibration.intercept)})
            key.add(part);
        if (const auto caches = userCacheFolder(); !caches.empty())
            file_ = caches / "twinsight" / "naming" / (key.digits() + ".json");
    }
    std::optional<Naming> load() const try {
        constexpr std::uint64_t kMaximumBytes = 1 << 16;
        return namingFromJson(nlohmann::json::parse(readFile(file_, kMaximumBytes)));
    } catch (const std::exception&) {
        return std::nullopt;
    }
    void keep(const Naming& naming) const try {
        if (file_.empty()) return;
        std::filesystem::create_directories(file_.parent_path());
        writeFileAtomically(file_, toJson(naming).dump());
    } catch (const std::exception&) {
        // It is measured again next time.
    }

private:
    std::filesystem::path file_;
};

Part partToMeasure(const EmbeddingIndex& index, const ModelCard& card) {
    std::vector<bool> readable(index.dataset().drawings().size());
    for (const std::uint32_t drawing : index.readable()) readable[drawing] = true;
    Part part = readablePart(unseenPart(index.dataset(), card), readable);
    if (part.empty()) return part;
    // The drawings of a character lie before those of others: the more there are, the longer a search takes.
    const std::size_t largest =
        std::ranges::max(index.dataset().characters(), {}, &Character::drawingCount).drawingCount;
    return thinned(std::move(part), std::max(kFewestCharacters * 4, kDrawings * kUsualCharacter /
                                                                        std::max(kUsualCharacter, largest)));
}

}  // namespace

std::vector<NamingTrial> namingTrials(const Model& model, const EmbeddingIndex& index, const Part& part,
                                      const Watch& watch) {
    const auto& drawings = index.dataset().drawings();
    const std::size_t all = drawingCount(part);
    std::vector<NamingTrial> trials;
    for (const CharacterDrawings& character : part) {
        const auto own = index.dataset().characters()[character.character].drawingCount;
        for (const std::uint32_t drawing : character.drawings) {
            if (watch.stop.stop_requested()) throw Error(ErrorKind::Stopped, "The search was stopped.");
            constexpr double kNone = -std::numeric_limits<double>::infinity();
            NamingTrial trial{character.character, kNone, kNone};
            // So many that one at least is of another character.
            for (const Neighbour& found : index.nearest(model, index.embeddingOf(drawing), own + 1)) {
                if (found.drawing == drawing) continue;
                trial.known = std::max(trial.known, found.logit);
                if (drawings[found.drawing].character != character.character)
                    trial.unknown = std::max(trial.unknown, found.logit);
            }
            trials.push_back(trial);
            watch.tell(static_cast<double>(trials.size()) / static_cast<double>(all));
        }
    }
    return trials;
}

Naming namingOf(std::span<const NamingTrial> trials, const Calibration& calibration, std::uint64_t seed) {
    std::vector<ScoredPair> best;
    std::vector<CharacterPair> characters;
    std::set<std::uint32_t> different;
    for (const NamingTrial& trial : trials) {
        different.insert(trial.character);
        for (const bool known : {false, true}) {
            best.push_back({calibration.probability(known ? trial.known : trial.unknown), known});
            characters.push_back({trial.character, trial.character});
        }
    }
    return {operatingPointsOf(best, characters, seed, kFewestNamed), static_cast<std::int64_t>(trials.size()),
            static_cast<std::int64_t>(different.size())};
}

Naming boundedNaming(const ModelCard& card, std::size_t drawings) {
    std::vector<OperatingPoint> points = card.operatingPoints;
    if (points.empty()) points.push_back({card.falseAcceptRate, card.threshold, 0, std::nullopt});
    Naming naming;
    for (OperatingPoint point : points) {
        point.falseAcceptRate *= static_cast<double>(drawings);
        point.interval.reset();
        if (point.falseAcceptRate <= kNoPromise) naming.points.push_back(point);
    }
    return naming;
}

Naming namingIn(const Model& model, const EmbeddingIndex& index, const Watch& watch) {
    const Part part = partToMeasure(index, model.card());
    if (part.size() < kFewestCharacters) return boundedNaming(model.card(), index.size());
    const NamingStore store(index, model.card().calibration);
    if (auto kept = store.load()) return *kept;
    const Naming naming = namingOf(namingTrials(model, index, part, watch), model.card().calibration, kSeed);
    if (naming.points.empty()) return boundedNaming(model.card(), index.size());
    store.keep(naming);
    return naming;
}

}  // namespace twinsight
