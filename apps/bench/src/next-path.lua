-- Asks a server for the addresses of a file, one a line, each once until all were asked.
local requests = {}
local place = 0

function init(args)
  local first = tonumber(args[2])
  local number = 0
  for path in io.lines(args[1]) do
    requests[number] = wrk.format("GET", path)
    number = number + 1
  end
  count = number
  place = first % count
end

function request()
  local asked = requests[place]
  place = (place + 1) % count
  return asked
end
