import threading


class Node:
    __slots__ = ('value', 'next')

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.top = None

    def push(self, value):
        self.top = Node(value, self.top)

    def __iter__(self):
        node = self.top
        while node is not None:
            yield node.value
            node = node.next


stack = Stack()


def fill(values):
    for v in values:
        stack.push(v)


one = threading.Thread(target=fill, args=([1, 2],))
two = threading.Thread(target=fill, args=([3, 4],))
one.start()
two.start()
one.join()
two.join()
print('on the stack:', sorted(stack))
