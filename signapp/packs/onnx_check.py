"""What an ONNX file would do, found without running or loading it.

The protocol-buffer wire format is walked by hand: the app does not depend on the onnx package,
and ONNX Runtime would already have opened external files and allocated memory when it reports.
Field numbers are those of ``onnx.proto``.
"""

from collections.abc import Iterator

_OPERATORS = """
    Abs Add BatchNormalization Cast Clip Concat Constant Div Dropout Equal Erf Exp Expand
    Flatten Gather GatherElements Gemm Greater GreaterOrEqual Identity LayerNormalization
    LeakyRelu Less LessOrEqual Log LogSoftmax LpNormalization MatMul Max Min Mul Neg Not Pow
    ReduceL1 ReduceL2 ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum Relu Reshape Shape
    Sigmoid Sign Slice Softmax Split Sqrt Squeeze Sub Sum Tanh Transpose Unsqueeze Where
"""
ALLOWED_OPERATORS = frozenset(_OPERATORS.split())
"""Plain arithmetic: no loops, no branches, no custom code, nothing that makes tensors of any size
out of nothing."""

_MODEL_GRAPH, _MODEL_OPSET, _MODEL_FUNCTIONS = 7, 8, 25
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_SPARSE = 1, 5, 15
_NODE_OP, _NODE_ATTRIBUTE, _NODE_DOMAIN = 4, 5, 7
_ATTRIBUTE_TENSOR, _ATTRIBUTE_GRAPH, _ATTRIBUTE_GRAPHS = 5, 6, 11
_TENSOR_EXTERNAL, _TENSOR_LOCATION = 13, 14
_OPSET_DOMAIN = 1
_STANDARD_DOMAINS = {b"", b"ai.onnx"}
_MAX_NODES = 20_000


def refusal(data: bytes) -> str | None:
    """Why this model must not be loaded, in a few words; None if nothing speaks against it."""
    try:
        return _model_refusal(memoryview(data))
    except (IndexError, ValueError):
        return "it is not a readable ONNX file"


def _model_refusal(data: memoryview) -> str | None:
    graphs = 0
    for field, value in _fields(data):
        if field == _MODEL_FUNCTIONS:
            return "it defines operators of its own"
        if field == _MODEL_OPSET:
            domains = [bytes(v) for f, v in _fields(value) if f == _OPSET_DOMAIN]
            if not set(domains) <= _STANDARD_DOMAINS:
                return "it needs operators that are not standard"
        if field == _MODEL_GRAPH:
            graphs += 1
            reason = _graph_refusal(value)
            if reason:
                return reason
    return None if graphs == 1 else "it is not a readable ONNX file"


def _graph_refusal(graph: memoryview) -> str | None:
    nodes = 0
    for field, value in _fields(graph):
        if field == _GRAPH_NODE:
            nodes += 1
            reason = _node_refusal(value)
            if reason:
                return reason
        elif field == _GRAPH_SPARSE:
            return "it uses sparse tensors"
        elif field == _GRAPH_INITIALIZER and _is_external(value):
            return "it reads other files"
    return "it has too many operators" if nodes > _MAX_NODES else None


def _node_refusal(node: memoryview) -> str | None:
    operator = ""
    for field, value in _fields(node):
        if field == _NODE_OP:
            operator = bytes(value).decode("utf-8", "replace")
            if operator not in ALLOWED_OPERATORS:
                shown = "".join(c for c in operator if c.isalnum())[:40]
                return f"it uses the operator {shown or '?'}, which no sign model needs"
        elif field == _NODE_DOMAIN and bytes(value) not in _STANDARD_DOMAINS:
            return "it needs operators that are not standard"
        elif field == _NODE_ATTRIBUTE:
            for inner, content in _fields(value):
                if inner in (_ATTRIBUTE_GRAPH, _ATTRIBUTE_GRAPHS):
                    return "it holds graphs inside operators"
                if inner == _ATTRIBUTE_TENSOR and _is_external(content):
                    return "it reads other files"
    return None if operator else "it is not a readable ONNX file"


def _is_external(tensor: memoryview) -> bool:
    for field, value in _fields(tensor):
        if field == _TENSOR_EXTERNAL:
            return True
        if field == _TENSOR_LOCATION and len(value) and value[0] != 0:
            return True
    return False


def _fields(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield (field number, content) of a message; a varint's content is its first byte."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        field, kind = key >> 3, key & 7
        start = place
        if kind == 0:
            _, place = _varint(data, place)
        elif kind == 1:
            place += 8
        elif kind == 2:
            length, start = _varint(data, place)
            place = start + length
        elif kind == 5:
            place += 4
        else:
            raise ValueError("unknown wire type")
        if place > len(data) or field == 0:
            raise ValueError("truncated message")
        yield field, data[start:place]


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
        if shift > 63:
            raise ValueError("varint too long")
