// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/tensorbytes.h"

#include <array>
#include <cstring>

#include "core/base/error.h"

namespace twinsight {

namespace {

struct Row {
    const char* name;
    torch::ScalarType type;
};
constexpr std::array kTypes = {Row{"F32", torch::kFloat32}, Row{"F64", torch::kFloat64},
                               Row{"I64", torch::kInt64}, Row{"U8", torch::kUInt8},
                               Row{"BOOL", torch::kBool}};

torch::ScalarType typeOf(const std::string& name) {
    for (const Row& row : kTypes)
        if (name == row.name) return row.type;
    throw Error(ErrorKind::Damaged, "A tensor is of the unsupported type " + name + ".");
}

std::string nameOf(torch::ScalarType type) {
    for (const Row& row : kTypes)
        if (type == row.type) return row.name;
    throw Error(ErrorKind::Engine, "A tensor's type cannot be written to a model file.");
}

}  // namespace

TensorBytes toBytes(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.detach().cpu().contiguous();
    TensorBytes bytes{nameOf(plain.scalar_type()), plain.sizes().vec(), {}};
    bytes.bytes.assign(static_cast<const char*>(plain.data_ptr()), plain.nbytes());
    return bytes;
}

torch::Tensor toTensor(const TensorBytes& bytes) {
    torch::Tensor tensor = torch::empty(bytes.shape, typeOf(bytes.dtype));
    std::memcpy(tensor.data_ptr(), bytes.bytes.data(), bytes.bytes.size());
    return tensor;
}

void copyInto(torch::Tensor target, const TensorBytes& bytes, const std::string& what) {
    if (nameOf(target.scalar_type()) != bytes.dtype || target.sizes() != torch::IntArrayRef(bytes.shape))
        throw Error(ErrorKind::Damaged,
                    what + " has another shape than the network that the card describes.");
    const torch::Tensor source = toTensor(bytes);
    if (source.is_floating_point() && !source.isfinite().all().item<bool>())
        throw Error(ErrorKind::Damaged, what + " is damaged: it holds what is no number.");
    torch::NoGradGuard still;
    target.copy_(source);
}

}  // namespace twinsight
