// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "app/cli/commands.h"
#include "core/engine/matching/server.h"

namespace twinsight {

namespace {

class Serve : public Command {
public:
    void declare(CLI::App&) override {}
    int run(Console& console) override {
        // Nothing wakes a thread that reads standard input, and nothing is lost.
        const std::stop_callback end(console.stop, [] { std::_Exit(exitcode::kStopped); });
        // The processor: two pictures are compared sooner there than a card is woken, and a training may need
        // the card.
        serve(console.in, console.out, "cpu");
        return exitcode::kDone;
    }
};

}  // namespace

std::unique_ptr<Command> makeServe() {
    return std::make_unique<Serve>();
}

}  // namespace twinsight
