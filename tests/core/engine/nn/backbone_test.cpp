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
    const Tensor embeddings = net->forward(torch::rand({3, 1, 56, 56})).embedding;
    EXPECT_EQ(embeddings.sizes(), (std::vector<std::int64_t>{3, net->shape().embedding}));
}

TEST(Backbone, CompactTakesOddSizesAndColour) {
    for (const std::int64_t size : {28, 57, 105}) {
        const auto net = makeBackbone("compact", {.size = size, .channels = 3});
        net->eval();
        EXPECT_EQ(net->forward(torch::rand({1, 3, size, size})).embedding.size(1), net->shape().embedding)
            << size;
    }
}

/// Shapes of the convolutions' and linear layers' weights, in order.
std::vector<std::vector<std::int64_t>> weightShapes(const Backbone& net) {
    std::vector<std::vector<std::int64_t>> shapes;
    for (const auto& parameter : net.named_parameters())
        if (parameter.value().dim() > 1) shapes.push_back(parameter.value().sizes().vec());
    return shapes;
}

TEST(Backbone, Conv4HasFourBlocksOf64) {
    const auto net = makeBackbone("conv4", {.size = 84, .channels = 3});
    net->eval();
    EXPECT_EQ(weightShapes(*net), (std::vector<std::vector<std::int64_t>>{
                                      {64, 3, 3, 3}, {64, 64, 3, 3}, {64, 64, 3, 3}, {64, 64, 3, 3}}));
    EXPECT_EQ(net->forward(torch::rand({2, 3, 84, 84})).embedding.sizes(),
              (std::vector<std::int64_t>{2, 1600}));
}

TEST(Backbone, KochHasThePapersShapes) {
    const auto net = makeBackbone("koch", {.size = 105, .channels = 1});
    EXPECT_EQ(weightShapes(*net),
              (std::vector<std::vector<std::int64_t>>{
                  {64, 1, 10, 10}, {128, 64, 7, 7}, {128, 128, 4, 4}, {256, 128, 4, 4}, {4096, 9216}}));
    EXPECT_EQ(net->forward(torch::rand({2, 1, 105, 105})).embedding.sizes(),
              (std::vector<std::int64_t>{2, 4096}));
}

TEST(Backbone, EachTakesItsUsualAndItsSmallestInput) {
    for (const char* name : {"compact", "large", "conv4", "koch", "vgg16"}) {
        std::int64_t smallest = 8;
        while (smallest < usualInput(name)) {
            try {
                makeBackbone(name, {smallest, 1});
                break;
            } catch (const Error&) {
                ++smallest;
            }
        }
        for (const std::int64_t size : {smallest, usualInput(name)}) {
            const auto net = makeBackbone(name, {size, 1});
            net->eval();
            const auto [embedding, channels, side] = net->shape();
            EXPECT_EQ(net->forward(torch::rand({2, 1, size, size})).map.sizes(),
                      (std::vector<std::int64_t>{2, channels, side, side}))
                << name << " " << size;
            EXPECT_EQ(net->forward(torch::rand({1, 1, size, size})).embedding.size(1), net->shape().embedding)
                << name << " " << size;
        }
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
