// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/matching/pairlist.h"
#include "core/engine/nn/devices.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

class Pairs : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option(
               "LIST", list_,
               "CSV file with two paths in each row, relative to its folder; or, with FOLDER, a folder of "
               "pictures")
            ->required();
        app.add_option("FOLDER", folder_,
                       "Another folder: each picture of the first is compared with each of this");
        declareModel(app, model_, falseAcceptRate_);
        app.add_option("--out", out_, "Write the table into this file instead of standard output");
        app.add_flag("--json", json_, "As one JSON object instead of CSV");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        if (!out_.empty()) requireNew(pathFromUtf8(out_));
        const PairList list = readList();
        const Matcher matcher(loadModel(model_, "cpu", falseAcceptRate_));
        const auto verdicts = judgePairs(matcher, list, shareTeller(console, "pictures read"), console.stop);
        tell(console, json_ ? toJson(list, verdicts, matcher.card())
                                      .dump(-1, ' ', false, json::error_handler_t::replace) +
                                  "\n"
                            : toCsv(list, verdicts));
        tellProblems(console, verdicts);
        const bool none = std::ranges::none_of(
            verdicts, [](const PairVerdict& verdict) { return verdict.match.has_value(); });
        return none ? exitcode::kFailed : exitcode::kDone;
    }

private:
    PairList readList() const {
        const fs::path list = pathFromUtf8(list_);
        std::error_code none;
        if (!folder_.empty()) return pairFolders(list, pathFromUtf8(folder_));
        if (fs::is_directory(list, none))
            throw Error(ErrorKind::Invalid,
                        list_ +
                            " is a folder: name another, too, whose pictures its own are to "
                            "be compared with, or give a CSV file.");
        return readPairList(list);
    }

    void tell(Console& console, const std::string& text) const {
        if (out_.empty())
            console.out << text << std::flush;
        else
            writeFileAtomically(pathFromUtf8(out_), text);
    }

    static void tellProblems(Console& console, const std::vector<PairVerdict>& verdicts) {
        std::size_t count = 0;
        const std::string* first = nullptr;
        for (const PairVerdict& verdict : verdicts) {
            if (verdict.match) continue;
            if (count++ == 0) first = &verdict.problem;
        }
        if (first)
            console.err << "Pairs that could not be compared: " << count << "; the first: " << *first << "\n";
    }

    static json toJson(const PairList& list, const std::vector<PairVerdict>& verdicts,
                       const ModelCard& card) {
        json rows = json::array();
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            json row = {{"a", list.rows[i].cells[0]}, {"b", list.rows[i].cells[1]}};
            if (const auto& match = verdicts[i].match)
                row.update({{"score", match->logit},
                            {"probability", match->probability},
                            {"verdict", match->same ? "same" : "different"}});
            else
                row["problem"] = verdicts[i].problem;
            rows.push_back(std::move(row));
        }
        return {{"pairs", rows}, {"threshold", card.threshold}, {"model", card.name}};
    }

    std::string list_, folder_, model_, out_;
    std::optional<double> falseAcceptRate_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makePairs() {
    return std::make_unique<Pairs>();
}

}  // namespace twinsight
