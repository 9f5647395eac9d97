import threading


class Room:
    def __init__(self, name):
        self.name = name
        self.members = []
        self.lock = threading.Lock()

    def join(self, who):
        with self.lock:
            self.members.append(who)
            return len(self.members)


class Server:
    def __init__(self):
        self.rooms = {}
        self.lock = threading.Lock()
        self.connections = 0

    def connect(self):
        with self.lock:
            self.connections += 1

    def room(self, name):
        room = self.rooms.get(name)
        if room is None:
            room = Room(name)
            self.rooms[name] = room
        return room


server = Server()


def client(name, wanted):
    server.connect()
    for w in wanted:
        place = server.room(w).join(name)
        print(f'{name} is number {place} in {w}')


threads = [threading.Thread(target=client, args=a) for a in
           [('ann', ['a', 'b']), ('bob', ['b', 'a']), ('cid', ['c'])]]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(server.connections)
