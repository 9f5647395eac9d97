"""Chains of attributes, loops over them, swaps, and trees in dictionaries."""
class Node:
    __slots__ = ("value", "next", "__weakref__")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("empty")
        value, self.head = self.head.value, self.head.next
        self.size -= 1
        return value

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next


stack = Stack()
for letter in "abc":
    stack.push(letter)
print(list(stack), stack.pop(), stack.size)
stack.reverse()
print(list(stack))
stack.head.value += "!"
stack.head.next.value = stack.head.value = stack.head.value * 2
print(*stack)
tree = {}
for path in ("a/b/c", "a/d", "e"):
    here = tree
    for part in path.split("/"):
        here = here.setdefault(part, {})
tree["a"]["b"]["c"]["new"] = [1, {"deep": {}}]
tree["a"]["b"]["c"]["new"][1]["deep"]["er"] = tree["a"].pop("d")
print(tree)
matrix = [[0] * 2 for _ in range(2)]
for row in range(2):
    for column in range(2):
        matrix[row][column] += row * 2 + column
        matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
print(matrix, [list(column) for column in zip(*matrix)])
stack.pop(), stack.pop(), stack.pop()
