// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace twinsight::testing {

/// Image files of a few pixels as base64, of kinds that our own encoder does not write. What they show is
/// said where they are used.
constexpr std::string_view kOneBitPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQAAAABazTCJAAAADElEQVR4nGNwYGgAAAFEAME6ehxWAAAAAElFTkSuQmCC";
constexpr std::string_view kSixteenBitPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABEAAAAACB2fwVAAAADUlEQVR4nGMQEvr/HwADgAIjyrdgygAAAABJRU5ErkJg"
    "gg==";
constexpr std::string_view kTransparentPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAYAAAAb4BS0AAAAEklEQVR4nGP4z8DwH4gbgJgBACNsBH1qIcB0AAAAAElF"
    "TkSuQmCC";
constexpr std::string_view kTransparentGreyPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAQAAABeK7cBAAAADUlEQVR4nGNg+M/AAAADAgEAmZs7lAAAAABJRU5ErkJg"
    "gg==";
constexpr std::string_view kTurnedJpeg =
    "/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMD"
    "AwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAAIABABAREA"
    "/8QAFQABAQAAAAAAAAAAAAAAAAAACQr/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/ACqVUP/Z";
constexpr std::string_view kTiff =
    "SUkqABQAAAD///////8AAAAAAAANAAABAwABAAAAAwAAAAEBAwABAAAAAgAAAAIBAwABAAAAEAAAAAMBAwABAAAAAQAA"
    "AAYBAwABAAAAAQAAAAoBAwABAAAAAQAAABEBBAABAAAACAAAABIBAwABAAAAAQAAABUBAwABAAAAAQAAABYBAwABAAAA"
    "AgAAABcBBAABAAAADAAAABwBAwABAAAAAQAAACkBAwACAAAAAAABAAAAAAA=";
constexpr std::string_view kWebP = "UklGRiAAAABXRUJQVlA4TBMAAAAvAkAAAA8w//M///MfeJiDiP5HAA==";

}  // namespace twinsight::testing
