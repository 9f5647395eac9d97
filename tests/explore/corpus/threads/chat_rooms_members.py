import threading


class Server:
    def __init__(self):
        self.rooms = {}

    def join(self, room, who):
        members = self.rooms.get(room)
        if members is None:
            members = self.rooms[room] = set()
        members.add(who)


server = Server()
ts = [threading.Thread(target=server.join, args=("python", w)) for w in ("Ann", "Bob", "Cem")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(server.rooms["python"]))
