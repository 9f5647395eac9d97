"""type statements and type parameters (3.12)."""
count = 0


def change():
    global count, Alias
    count += 1
    type Alias = list[count]


type Pair[T] = tuple[T, T]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)
        self.size = len(self.items)

    def pop[R](self, default: R) -> T | R:
        return self.items.pop() if self.items else default


def first[T: (int, str)](items: list[T]) -> T:
    global count
    count += 1
    return items[0]


change()
stack = Stack[int]()
stack.push(1)
print(stack.pop(None), stack.pop("none"), first(["a"]), count, Pair.__name__, Alias.__value__, Stack.__type_params__)
print(first([]))
