// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/backbone.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/engine/nn/siamesenet.h"

namespace twinsight {
namespace {

using torch::Tensor;

TEST(Backbone, CompactGivesOneEmbeddingAPicture) {
    const auto net = makeBackbone("compact", {.size = 56, .channels = 1});
    net->eval();
    const Tensor embeddings = net->forward(torch::rand({3, 1, 56, 56}));
    EXPECT_EQ(embeddings.sizes(), (std::vector<std::int64_t>{3, net->embeddingSize()}));
}

TEST(Backbone, CompactTakesOddSizesAndColour) {
    for (const std::int64_t size : {28, 57, 105}) {
        const auto net = makeBackbone("compact", {.size = size, .channels = 3});
        net->eval();
        EXPECT_EQ(net->forward(torch::rand({1, 3, size, size})).size(1), net->embeddingSize()) << size;
    }
}

TEST(Backbone, Vgg16HasTheReferencesNamesAndShapes) {
    const SiameseNet net("vgg16", "l1-fc", {.size = 105, .channels = 3});
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& [name, tensor] : net.namedTensors()) shapes[name] = tensor.sizes().vec();
    EXPECT_EQ(shapes.size(), 13u * 2 + 2 * 2);
    EXPECT_EQ(shapes.at("vgg.features.0.weight"), (std::vector<std::int64_t>{64, 3, 3, 3}));
    EXPECT_EQ(shapes.at("vgg.features.28.weight"), (std::vector<std::int64_t>{512, 512, 3, 3}));
    EXPECT_EQ(shapes.at("vgg.features.28.bias"), (std::vector<std::int64_t>{512}));
    EXPECT_EQ(shapes.at("fully_connect1.weight"), (std::vector<std::int64_t>{512, 4608}));
    EXPECT_EQ(shapes.at("fully_connect2.weight"), (std::vector<std::int64_t>{1, 512}));
}

TEST(Backbone, UnknownNamesAndTooSmallInputsAreRefused) {
    EXPECT_THROW(makeBackbone("resnet999", {56, 1}), Error);
    EXPECT_THROW(makeBackbone("vgg16", {28, 1}), Error);
}

TEST(InputTensor, MakesPaperZeroAndInkOneForDarkInk) {
    const Tensor bytes = torch::tensor({255, 0}, torch::kUInt8).view({1, 1, 1, 2});
    const Tensor dark = inputTensor(bytes, {.darkInk = true}), plain = inputTensor(bytes, {.darkInk = false});
    EXPECT_FLOAT_EQ(dark[0][0][0][0].item<float>(), 0);
    EXPECT_FLOAT_EQ(dark[0][0][0][1].item<float>(), 1);
    EXPECT_FLOAT_EQ(plain[0][0][0][0].item<float>(), 1);
}

}  // namespace
}  // namespace twinsight
