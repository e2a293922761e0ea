// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/engine/nn/devices.h"

namespace twinsight {

namespace {

class Devices : public Command {
public:
    void declare(CLI::App& app) override { app.add_flag("--json", json_, "Print one JSON object"); }

    int run(Console& console) override {
        const auto devices = listDevices();
        auto list = nlohmann::json::array();
        for (const DeviceInfo& device : devices) {
            list.push_back({{"name", device.name},
                            {"description", device.description},
                            {"usable", device.usable},
                            {"problem", device.problem}});
            if (!json_)
                console.out << device.name << "  " << device.description
                            << (device.usable ? "" : "  cannot be used: " + device.problem) << "\n";
        }
        if (json_) printJson(console, {{"devices", list}, {"auto", chooseDevice("auto")}});
        return exitcode::kDone;
    }

private:
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeDevices() {
    return std::make_unique<Devices>();
}

}  // namespace twinsight
