import threading


class Node:
    def __init__(self, key, follower=None):
        self.key = key
        self.follower = follower
        self.lock = threading.Lock()


class SortedList:
    def __init__(self):
        self.head = Node(-1)

    def insert(self, key):
        before = self.head
        after = before.follower
        while after is not None and after.key < key:
            before, after = after, after.follower
        with before.lock:
            before.follower = Node(key, after)

    def keys(self):
        found = []
        node = self.head.follower
        while node:
            found.append(node.key)
            node = node.follower
        return found


def insert_all(numbers, keys):
    for key in keys:
        numbers.insert(key)


def main():
    numbers = SortedList()
    for key in (10, 20):
        numbers.insert(key)
    threads = [threading.Thread(target=insert_all, args=(numbers, ks)) for ks in ([12], [15])]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(numbers.keys())


main()
