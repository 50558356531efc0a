-- Drives Neovim's own LSP client on a real file and says what a person would see, one `key: value` a line.
-- Run as: nvim --headless -u NONE -c 'luafile neovim.lua'; the environment names the program, the plugin and the file.

local function say(key, value) io.stdout:write(key .. ': ' .. tostring(value):gsub('\n', '\\n') .. '\n') end

local function main()
  vim.g.jalon_command = vim.env.JALON
  vim.cmd('source ' .. vim.env.JALON_PLUGIN)
  vim.cmd('edit ' .. vim.env.JALON_FILE)
  local buffer = vim.api.nvim_get_current_buf()
  say('filetype', vim.bo.filetype)

  local function wait(what, condition)
    if not vim.wait(20000, condition, 20) then error('waited in vain for ' .. what) end
  end
  wait('the server', function() return #vim.lsp.buf_get_clients(buffer) > 0 end)

  local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end
  local function go(pattern, offset)
    vim.fn.cursor(1, 1)
    local line = vim.fn.search(pattern, 'cW')
    if line == 0 then error('no ' .. pattern) end
    if offset then vim.fn.cursor(line, vim.fn.col('.') + offset) end
  end
  local function request(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
    local _, answer = next(answers or {})
    if not answer then error('no answer to ' .. method) end
    if answer.err or answer.error then error(vim.inspect(answer)) end
    return answer.result
  end
  local function here() return vim.lsp.util.make_position_params(0, 'utf-16') end

  -- A mistake appears while typing, with its place.
  wait('silence', function() return #vim.diagnostic.get(buffer) == 0 end)
  go('inversé complique')
  vim.cmd('s/inversé complique/inversé compliqe/')
  wait('a diagnostic', function() return #vim.diagnostic.get(buffer) == 1 end)
  local wrong = vim.diagnostic.get(buffer)[1]
  say('diagnostic', wrong.message)
  say('place', (wrong.lnum + 1) .. ':' .. (wrong.col + 1))

  -- The light bulb mends it.
  go('compliqe')
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer) }
  local actions = request('textDocument/codeAction', params)
  say('action', actions[1].title)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait('no diagnostic', function() return #vim.diagnostic.get(buffer) == 0 end)

  -- Completion after a keyword.
  vim.fn.append(vim.fn.line('$'), 'changement ')
  vim.cmd('normal! G$')
  local position = here()
  position.position.character = #'changement '
  local labels = {}
  for _, item in ipairs(request('textDocument/completion', position).items) do table.insert(labels, item.label) end
  say('completion', table.concat(labels, ' '))
  vim.cmd('$delete')

  -- From a use to the declaration.
  go('moyenne de recette', #'moyenne de ')
  vim.lsp.buf.definition()
  wait('the jump', function() return vim.fn.getline('.'):match('^  question recette') ~= nil end)
  say('definition', vim.fn.getline('.'))

  -- What stands under the cursor.
  say('hover', request('textDocument/hover', here()).contents.value)

  -- A new name everywhere.
  vim.lsp.buf.rename('recettes')
  wait('the new name', function() return text():match('moyenne de recettes, saison') ~= nil end)
  say('rename', vim.fn.getline('.'))

  -- The layout.
  go('^  question recettes')
  vim.cmd('s/question recettes/question   recettes/')
  vim.lsp.buf.formatting_sync(nil, 20000)
  say('formatting', vim.fn.getline('.'))

  -- The folds.
  local folds = request('textDocument/foldingRange', { textDocument = vim.lsp.util.make_text_document_params(buffer) })
  say('folding', #folds > 20)

  wait('silence', function() return #vim.diagnostic.get(buffer) == 0 end)
  vim.cmd('write')
  say('done', 'yes')
end

local fine, problem = pcall(main)
if not fine then say('problem', problem) end
vim.cmd('qall!')
