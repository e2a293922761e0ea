// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the window says of core's tables as a source for lupdate; see cmake/Translations.cmake.
#include <fstream>
#include <iomanip>
#include <set>
#include <string>

#include "core/runs/presets.h"
#include "core/runs/trainingplan.h"

using namespace twinsight;

namespace {

void write(std::ostream& source, const char* context, const std::set<std::string>& texts) {
    for (const std::string& text : texts)
        if (!text.empty())
            source << "QT_TRANSLATE_NOOP(\"" << context << "\", " << std::quoted(text) << ");\n";
}

std::set<std::string> textsOfFields() {
    std::set<std::string> texts;
    for (const TrainingField& field : trainingFields())
        texts.insert({field.label, field.unit, field.help, field.zero});
    return texts;
}

std::set<std::string> textsOfPresets() {
    std::set<std::string> texts;
    for (const Preset& preset : presets()) texts.insert({preset.name, preset.help});
    return texts;
}

}  // namespace

int main(int, char** argv) {
    std::ofstream source(argv[1]);
    write(source, "TrainingField", textsOfFields());
    write(source, "Preset", textsOfPresets());
    return source.flush() ? 0 : 1;
}
